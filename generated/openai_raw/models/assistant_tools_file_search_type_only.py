from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AssistantToolsFileSearchTypeOnly(Base):
    """File search with its default settings."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}
