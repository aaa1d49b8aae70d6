"""`ThreadObject`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class ThreadObject(Base):
    """A conversation."""

    id: str
    """Id of the thread."""
    object: Literal["thread"]
    """The kind of object: always `thread`."""
    created_at: int
    """When the thread was created, in Unix seconds."""
    tool_resources: ThreadObjectToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {"tool_resources": "ThreadObjectToolResources"}
    _tags = {"object": "thread"}


@model
class ThreadObjectToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: ThreadObjectToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {
        "code_interpreter": "ThreadObjectToolResourcesCodeInterpreter",
        "file_search": "ThreadObjectToolResourcesFileSearch",
    }


@model
class ThreadObjectToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class ThreadObjectToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
