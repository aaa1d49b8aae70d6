"""`EvalJsonlFileContentSource`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, absent, model


@model
class EvalJsonlFileContentSource(Base):
    """The data is sent along."""

    type: Literal["file_content"]
    """Tells this object from others that can stand in its place: always `file_content`. Default: `file_content`."""
    content: list[EvalJsonlFileContentSourceContentItem]
    """The examples."""

    _nested = {"content": ["EvalJsonlFileContentSourceContentItem"]}
    _tags = {"type": "file_content"}


@model
class EvalJsonlFileContentSourceContentItem(Base):
    """One example."""

    item: dict[str, Any]
    """Its fields."""
    sample: dict[str, Any] | None = absent
    """An answer of a model to it, if there is one already."""
