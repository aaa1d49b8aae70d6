"""The classes of ``client.vector_stores``.

Written by ``python -m spec names``; do not edit.
"""

from . import file_batches as file_batches
from . import files as files
from overlay._helpers.vector_store_files import AsyncVectorStoresFiles as AsyncFiles
from overlay._helpers.vector_store_files import VectorStoresFiles as Files
from overlay._helpers.vector_stores import AsyncVectorStores as AsyncVectorStores
from overlay._helpers.vector_stores import AsyncVectorStoresFileBatches as AsyncFileBatches
from overlay._helpers.vector_stores import VectorStores as VectorStores
from overlay._helpers.vector_stores import VectorStoresFileBatches as FileBatches
