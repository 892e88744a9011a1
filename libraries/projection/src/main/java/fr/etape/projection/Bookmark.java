package fr.etape.projection;

/**
 * How far a group has read a stream.
 *
 * @param position of the last event applied; 0 before the first
 * @param topic where that event was read
 * @param offset of that event there; reading goes on at the next one
 * @param fingerprint of that event
 */
record Bookmark(long position, String topic, long offset, String fingerprint) {}
