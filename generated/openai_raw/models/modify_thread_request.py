"""`ModifyThreadRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class ModifyThreadRequest(Base):
    """The body of `POST /threads/{thread_id}`."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {"tool_resources": "ModifyThreadRequestToolResources"}


@model
class ModifyThreadRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {
        "code_interpreter": "ModifyThreadRequestToolResourcesCodeInterpreter",
        "file_search": "ModifyThreadRequestToolResourcesFileSearch",
    }


@model
class ModifyThreadRequestToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class ModifyThreadRequestToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
