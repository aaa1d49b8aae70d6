"""What only `Prompt` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ResponsePromptVariables


@model
class PromptObject(Base):
    """Reference to a stored prompt template, with values for its variables."""

    id: str
    """Id of the prompt."""
    version: str | None = None
    """Version of the template; None for the current version."""
    variables: ResponsePromptVariables = None
    """Values of the template variables by name: text, images or files."""

    _nested = {"variables": "ResponsePromptVariables"}
