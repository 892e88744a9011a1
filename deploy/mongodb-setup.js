// Makes the replica set of one member, and a user for each service that may use the service's own database and no other.
// Can be run again: then it sets the passwords anew.
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
