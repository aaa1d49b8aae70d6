"""The classes of ``client.files``.

Written by ``python -m spec names``; do not edit.
"""

from overlay._helpers.files import AsyncFiles as AsyncFiles
from overlay._helpers.files import Files as Files
