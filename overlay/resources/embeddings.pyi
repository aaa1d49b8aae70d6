"""The classes of ``client.embeddings``.

Written by ``python -m spec names``; do not edit.
"""

from overlay._helpers.embeddings import AsyncEmbeddings as AsyncEmbeddings
from overlay._helpers.embeddings import Embeddings as Embeddings
