from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource


@model
class CreateEvalJsonlRunDataSource(Base):
    """Answers that exist already are tested."""

    type: Literal["jsonl"]
    """Tells this object from others that can stand in its place: always `jsonl`. Default: `jsonl`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource
    """Where the data comes from."""

    _nested = {"source": ("type", {"file_content": "EvalJsonlFileContentSource", "file_id": "EvalJsonlFileIdSource"})}
    _tags = {"type": "jsonl"}
