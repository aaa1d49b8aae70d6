from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class EvalJsonlFileIdSource(Base):
    """Data from an uploaded file."""

    type: Literal["file_id"]
    """Discriminator: always `file_id`. Default: `file_id`."""
    id: str
    """Id of the jsonl file id source."""

    _tags = {"type": "file_id"}
