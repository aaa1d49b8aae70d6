"""`VectorStoreFileObject`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.static_chunking_strategy import StaticChunkingStrategy
    from ..unions import VectorStoreFileAttributes


@model
class VectorStoreFileObject(Base):
    """A file that was added to a vector store, and its indexing status."""

    id: str
    """Id of the vector store file."""
    object: Literal["vector_store.file"]
    """Object type: always `vector_store.file`."""
    usage_bytes: int | None = absent
    """Size of the indexed file in the vector store, in bytes. It differs from the size of the file itself."""
    created_at: int
    """When the vector store file was created, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: VectorStoreFileObjectStatus
    """Status of the vector store file: `in_progress` (still running), `completed` (finished successfully),
    `cancelled` (stopped on request), `failed` (ended with an error)."""
    last_error: VectorStoreFileObjectLastError | None
    """The error that prevented indexing of the file."""
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None = absent
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributes = None
    """Up to 16 key-value pairs of your own, which searches can filter by."""

    _nested = {
        "last_error": "VectorStoreFileObjectLastError",
        "chunking_strategy": (
            "type",
            {"static": "StaticChunkingStrategyResponseParam", "other": "OtherChunkingStrategyResponseParam"},
        ),
    }
    _tags = {"object": "vector_store.file"}


@model
class OtherChunkingStrategyResponseParam(Base):
    """The chunking strategy is unknown, because the file was added before it was recorded."""

    type: Literal["other"]
    """Discriminator: always `other`."""

    _tags = {"type": "other"}


@model
class StaticChunkingStrategyResponseParam(Base):
    """Splits files with your own settings."""

    type: Literal["static"]
    """Discriminator: always `static`."""
    static: StaticChunkingStrategy
    """Chunk size and overlap."""

    _nested = {"static": "StaticChunkingStrategy"}
    _tags = {"type": "static"}


VectorStoreFileObjectStatusInput: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
VectorStoreFileObjectStatus: TypeAlias = VectorStoreFileObjectStatusInput | str
"""Status of the vector store file: `in_progress` (still running), `completed` (finished successfully), `cancelled`
(stopped on request), `failed` (ended with an error)."""


@model
class VectorStoreFileObjectLastError(Base):
    """The error that prevented indexing of the file."""

    code: VectorStoreFileObjectLastErrorCode
    """Machine-readable error code. Values: `server_error`, `unsupported_file`, `invalid_file`."""
    message: str
    """Human-readable error message."""


VectorStoreFileObjectLastErrorCodeInput: TypeAlias = Literal["server_error", "unsupported_file", "invalid_file"]
VectorStoreFileObjectLastErrorCode: TypeAlias = VectorStoreFileObjectLastErrorCodeInput | str
"""Machine-readable error code."""
