"""The classes of ``client.vector_stores.file_batches``.

Written by ``python -m spec names``; do not edit.
"""

from overlay._helpers.vector_stores import AsyncVectorStoresFileBatches as AsyncFileBatches
from overlay._helpers.vector_stores import VectorStoresFileBatches as FileBatches
