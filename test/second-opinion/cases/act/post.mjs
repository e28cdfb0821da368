if (process.env.STATE_kept !== 'yes') process.exit(1)
