/** Loaded into a build: ends it when the publisher that started it is gone. */
process.once('disconnect', () => process.exit(1));
// The channel alone must not keep a finished build from ending.
process.channel?.unref();
