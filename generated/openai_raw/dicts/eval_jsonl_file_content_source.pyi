"""What requests take instead of the models in ``models.eval_jsonl_file_content_source``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSourceContentItem

class EvalJsonlFileContentSourceDict(TypedDict, total=False):
    type: Required[Literal["file_content"]]
    """Discriminator: always `file_content`. Default: `file_content`."""
    content: Required[Sequence[EvalJsonlFileContentSourceContentItem | EvalJsonlFileContentSourceContentItemDict]]
    """The examples, one entry each."""

class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    item: Required[Mapping[str, Any]]
    """Fields of the example."""
    sample: Mapping[str, Any]
    """An existing answer to the example, if any."""
