/** Version of the suite that is running; release-publish moves it with the release commit. */
export const suiteVersion = '0.0.0' // x-release-version
