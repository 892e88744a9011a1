// Creates the replica set of one member, and for each service a user that may use only the database of that service.
// Running it again sets the passwords again.
const admin = db.getSiblingDB('admin');
admin.auth('root', process.env.MONGODB_ROOT_PASSWORD);

try {
  rs.initiate({ _id: 'etape', members: [{ _id: 0, host: 'mongodb:27017' }] });
} catch (e) {
  if (e.codeName !== 'AlreadyInitialized') throw e;
}
while (!admin.hello().isWritablePrimary) sleep(100);

for (const service of ['registration', 'sessions', 'reporting', 'web']) {
  const name = `etape-${service}`;
  const pwd = process.env[`MONGODB_${service.toUpperCase()}_PASSWORD`];
  const roles = [{ role: 'readWrite', db: name }];
  if (admin.getUser(name)) {
    admin.updateUser(name, { pwd, roles });
  } else {
    admin.createUser({ user: name, pwd, roles });
  }
}
print('the replica set and its users are ready');
