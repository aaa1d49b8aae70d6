"""The classes of ``client.videos``.

Written by ``python -m spec names``; do not edit.
"""

from overlay._helpers.videos import AsyncVideos as AsyncVideos
from overlay._helpers.videos import Videos as Videos
