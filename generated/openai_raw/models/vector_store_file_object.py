"""`VectorStoreFileObject`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.static_chunking_strategy import StaticChunkingStrategy
    from ..unions import VectorStoreFileAttributes


@model
class VectorStoreFileObject(Base):
    """A file that a vector store makes searchable."""

    id: str
    """Id of the vector store file."""
    object: Literal["vector_store.file"]
    """The kind of object: always `vector_store.file`."""
    usage_bytes: int | None = absent
    """Size of its part of the index, in bytes; it is not the size of the file."""
    created_at: int
    """When the vector store file was created, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: VectorStoreFileObjectStatus
    """State of the vector store file. Values: `in_progress`, `completed`, `cancelled`, `failed`."""
    last_error: VectorStoreFileObjectLastError | None
    """Why a file could not be indexed."""
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None = absent
    """How files are cut into chunks."""
    attributes: VectorStoreFileAttributes = None
    """Values of your own that searches can filter by: at most 16."""

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
    """How the file was cut is not known, as it was added before that was kept."""

    type: Literal["other"]
    """Tells this object from others that can stand in its place: always `other`."""

    _tags = {"type": "other"}


@model
class StaticChunkingStrategyResponseParam(Base):
    """Files are cut by your settings."""

    type: Literal["static"]
    """Tells this object from others that can stand in its place: always `static`."""
    static: StaticChunkingStrategy
    """The settings."""

    _nested = {"static": "StaticChunkingStrategy"}
    _tags = {"type": "static"}


VectorStoreFileObjectStatusInput: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
VectorStoreFileObjectStatus: TypeAlias = VectorStoreFileObjectStatusInput | str


@model
class VectorStoreFileObjectLastError(Base):
    """Why a file could not be indexed."""

    code: VectorStoreFileObjectLastErrorCode
    """A short code for the error, for programs. Values: `server_error`, `unsupported_file`, `invalid_file`."""
    message: str
    """What went wrong, for people."""


VectorStoreFileObjectLastErrorCodeInput: TypeAlias = Literal["server_error", "unsupported_file", "invalid_file"]
VectorStoreFileObjectLastErrorCode: TypeAlias = VectorStoreFileObjectLastErrorCodeInput | str
