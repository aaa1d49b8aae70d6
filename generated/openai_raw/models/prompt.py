"""What only `Prompt` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ResponsePromptVariables


@model
class PromptObject(Base):
    """A prompt template that OpenAI keeps, and the values for its variables."""

    id: str
    """Id of the prompt."""
    version: str | None = None
    """Version of the template; None for the current one."""
    variables: ResponsePromptVariables = None
    """Values for the template's variables by name: texts, images or files."""

    _nested = {"variables": "ResponsePromptVariables"}
