"""The classes of ``client.batches``.

Written by ``python -m spec names``; do not edit.
"""

from overlay.batches import AsyncBatches as AsyncBatches
from overlay.batches import Batches as Batches
