"""The classes of ``client.moderations``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.moderations import AsyncModerations as AsyncModerations
from openai_raw.resources.moderations import Moderations as Moderations
