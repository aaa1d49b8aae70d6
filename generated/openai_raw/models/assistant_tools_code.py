from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AssistantToolsCode(Base):
    """Lets the model run Python."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}
