"""The classes of ``client.vector_stores.files``.

Written by ``python -m spec names``; do not edit.
"""

from overlay._helpers.vector_store_files import AsyncVectorStoresFiles as AsyncFiles
from overlay._helpers.vector_store_files import VectorStoresFiles as Files
