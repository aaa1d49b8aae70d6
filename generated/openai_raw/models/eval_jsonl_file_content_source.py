"""`EvalJsonlFileContentSource`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, absent, model


@model
class EvalJsonlFileContentSource(Base):
    """Data passed in the request."""

    type: Literal["file_content"]
    """Discriminator: always `file_content`. Default: `file_content`."""
    content: list[EvalJsonlFileContentSourceContentItem]
    """The examples, one entry each."""

    _nested = {"content": ["EvalJsonlFileContentSourceContentItem"]}
    _tags = {"type": "file_content"}


@model
class EvalJsonlFileContentSourceContentItem(Base):
    """An example."""

    item: dict[str, Any]
    """Fields of the example."""
    sample: dict[str, Any] | None = absent
    """An existing answer to the example, if any."""
