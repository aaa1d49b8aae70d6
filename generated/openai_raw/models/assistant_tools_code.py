from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AssistantToolsCode(Base):
    """Lets the model run Python."""

    type: Literal["code_interpreter"]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}
