"""The classes of ``client.images``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.images import AsyncImages as AsyncImages
from openai_raw.resources.images import Images as Images
