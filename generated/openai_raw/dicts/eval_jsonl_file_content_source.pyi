"""What requests take instead of the models in ``models.eval_jsonl_file_content_source``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSourceContentItem

class EvalJsonlFileContentSourceDict(TypedDict, total=False):
    type: Required[Literal["file_content"]]
    """Tells this object from others that can stand in its place: always `file_content`. Default: `file_content`."""
    content: Required[Sequence[EvalJsonlFileContentSourceContentItem | EvalJsonlFileContentSourceContentItemDict]]
    """The examples."""

class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    item: Required[Mapping[str, Any]]
    """Its fields."""
    sample: Mapping[str, Any]
    """An answer of a model to it, if there is one already."""
