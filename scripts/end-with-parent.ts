// Loaded before a command that another command runs: when that one is killed, this one must not go on alone.
process.once('disconnect', () => process.exit(2));
process.channel?.unref();
