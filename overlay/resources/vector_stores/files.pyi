"""The classes of ``client.vector_stores.files``.

Written by ``python -m spec names``; do not edit.
"""

from overlay._helpers.async_vector_stores import AsyncVectorStoresFiles as AsyncFiles
from overlay._helpers.vector_stores import VectorStoresFiles as Files
