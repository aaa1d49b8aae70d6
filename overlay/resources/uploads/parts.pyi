"""The classes of ``client.uploads.parts``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.uploads_parts import AsyncUploadsParts as AsyncParts
from openai_raw.resources.uploads_parts import UploadsParts as Parts
