from __future__ import annotations

from ..types import Model, model



@model
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(Model):
    """Chat completion response message annotations item url citation."""

    end_index: int
    start_index: int
    url: str
    title: str
