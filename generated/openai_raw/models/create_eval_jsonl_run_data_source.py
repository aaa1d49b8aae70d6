from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource


@model
class CreateEvalJsonlRunDataSource(Base):
    """Tests existing answers."""

    type: Literal["jsonl"]
    """Discriminator: always `jsonl`. Default: `jsonl`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource
    """Source of the data."""

    _nested = {"source": ("type", {"file_content": "EvalJsonlFileContentSource", "file_id": "EvalJsonlFileIdSource"})}
    _tags = {"type": "jsonl"}
