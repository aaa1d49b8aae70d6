"""The classes of ``client.uploads``.

Written by ``python -m spec names``; do not edit.
"""

from . import parts as parts
from openai_raw.resources.uploads_parts import AsyncUploadsParts as AsyncParts
from openai_raw.resources.uploads_parts import UploadsParts as Parts
from overlay.uploads import AsyncUploads as AsyncUploads
from overlay.uploads import Uploads as Uploads
