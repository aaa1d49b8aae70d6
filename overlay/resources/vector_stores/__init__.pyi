"""The classes of ``client.vector_stores``.

Written by ``python -m spec names``; do not edit.
"""

from . import file_batches as file_batches
from . import files as files
from overlay._helpers.async_vector_stores import AsyncVectorStores as AsyncVectorStores
from overlay._helpers.async_vector_stores import AsyncVectorStoresFileBatches as AsyncFileBatches
from overlay._helpers.async_vector_stores import AsyncVectorStoresFiles as AsyncFiles
from overlay._helpers.vector_stores import VectorStores as VectorStores
from overlay._helpers.vector_stores import VectorStoresFileBatches as FileBatches
from overlay._helpers.vector_stores import VectorStoresFiles as Files
