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
    """Object type: always `thread`."""
    created_at: int
    """When the thread was created, in Unix seconds."""
    tool_resources: ThreadObjectToolResources | None = None
    """Files and vector stores available to the tools."""
    metadata: Metadata
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {"tool_resources": "ThreadObjectToolResources"}
    _tags = {"object": "thread"}


@model
class ThreadObjectToolResources(Base):
    """Files and vector stores available to the tools."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = absent
    """Files for the code interpreter."""
    file_search: ThreadObjectToolResourcesFileSearch | None = absent
    """Vector stores for file search."""

    _nested = {
        "code_interpreter": "ThreadObjectToolResourcesCodeInterpreter",
        "file_search": "ThreadObjectToolResourcesFileSearch",
    }


@model
class ThreadObjectToolResourcesCodeInterpreter(Base):
    """Files for the code interpreter."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class ThreadObjectToolResourcesFileSearch(Base):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
