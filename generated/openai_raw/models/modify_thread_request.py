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
    """Files and vector stores available to the tools."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {"tool_resources": "ModifyThreadRequestToolResources"}


@model
class ModifyThreadRequestToolResources(Base):
    """Files and vector stores available to the tools."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = absent
    """Files for the code interpreter."""
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = absent
    """Vector stores for file search."""

    _nested = {
        "code_interpreter": "ModifyThreadRequestToolResourcesCodeInterpreter",
        "file_search": "ModifyThreadRequestToolResourcesFileSearch",
    }


@model
class ModifyThreadRequestToolResourcesCodeInterpreter(Base):
    """Files for the code interpreter."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class ModifyThreadRequestToolResourcesFileSearch(Base):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
