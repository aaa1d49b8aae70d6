from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.eval_jsonl_file_content_source_content_item import EvalJsonlFileContentSourceContentItem, EvalJsonlFileContentSourceContentItemDict

    class EvalJsonlFileContentSourceDict(TypedDict, total=False):
        type: Required[Literal['file_content']]
        """Tells this object from others that can stand in its place: always `file_content`. Default:
        `file_content`."""
        content: Required[Sequence[EvalJsonlFileContentSourceContentItem | EvalJsonlFileContentSourceContentItemDict]]
        """The examples."""


@model
class EvalJsonlFileContentSource(Base):
    """The data is sent along."""

    type: Literal['file_content']
    """Tells this object from others that can stand in its place: always `file_content`. Default: `file_content`."""
    content: list[EvalJsonlFileContentSourceContentItem]
    """The examples."""

    _nested = {'content': ['EvalJsonlFileContentSourceContentItem']}
    _tags = {'type': 'file_content'}
