#!/bin/sh
# on-finding: hands the finding, as JSON, to a webhook such as that of a pager. PAGER_URL comes from the environment and stands in no command line.
set -eu
curl --silent --show-error --fail --max-time 20 --header 'content-type: application/json' --data-binary @- --config /dev/fd/3 3<<END
url = "${PAGER_URL:?is not set}"
END
