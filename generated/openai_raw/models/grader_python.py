from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class GraderPython(Base):
    """Scores answers with your own Python code."""

    type: Literal["python"]
    """Discriminator: always `python`."""
    name: str
    """Name of the grader."""
    source: str
    """Python code that defines `grade(sample, item)` and returns a number."""
    image_tag: str | None = absent
    """Image tag of the environment that runs the code."""

    _tags = {"type": "python"}
