from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.open_ai_file import FileObject


@model
class ListFilesResponse(Base):
    """A page of files."""

    object: str
    """The kind of object."""
    data: list[FileObject]
    """The items of this page."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["FileObject"]}
