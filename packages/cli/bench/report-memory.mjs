// Loaded before a measured program: at its end, the peak of its resident memory in kilobytes goes to standard error.
process.on('exit', () => process.stderr.write(`\npeak-rss-kb ${process.resourceUsage().maxRSS}\n`));
