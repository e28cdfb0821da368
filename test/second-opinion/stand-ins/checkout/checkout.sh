# One commit on its branch, or everything, from the server of the job.
set -euo pipefail
[ "$PERSIST" = false ] || { echo "::error::persist-credentials is not supported"; exit 1; }
export GIT_TERMINAL_PROMPT=0 GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader"
GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 -w0)"
export GIT_CONFIG_VALUE_0

git init --quiet --initial-branch=master .
git remote add origin "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"
ref=$GITHUB_REF commit=$GITHUB_SHA
if [ -n "$WANTED" ]; then
  read -r commit ref < <(git ls-remote origin "refs/heads/$WANTED" "refs/tags/$WANTED") || true
  [ -n "$ref" ] || { echo "::error::there is no branch or tag $WANTED"; exit 1; }
fi
local=${ref/#refs\/heads\//refs/remotes/origin/}
if [ "$DEPTH" = 0 ]; then
  git fetch --quiet --tags origin '+refs/heads/*:refs/remotes/origin/*'
else
  git fetch --quiet --no-tags --depth="$DEPTH" origin "+$commit:$local"
fi
case $ref in
  refs/heads/*) git checkout --quiet --force -B "${ref#refs/heads/}" "$commit" ;;
  *) git checkout --quiet --force --detach "$commit" ;;
esac
printf 'ref=%s\ncommit=%s\n' "$ref" "$commit" >> "$GITHUB_OUTPUT"
