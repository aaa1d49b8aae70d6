from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalJsonlFileIdSourceDict(TypedDict, total=False):
        type: Required[Literal['file_id']]
        """Tells this object from others that can stand in its place: always `file_id`. Default: `file_id`."""
        id: Required[str]
        """Id of the jsonl file id source."""


@model
class EvalJsonlFileIdSource(Base):
    """The data is in an uploaded file."""

    type: Literal['file_id']
    """Tells this object from others that can stand in its place: always `file_id`. Default: `file_id`."""
    id: str
    """Id of the jsonl file id source."""
    _tags = {'type': 'file_id'}
