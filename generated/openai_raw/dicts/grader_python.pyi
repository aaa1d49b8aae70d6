"""What requests take instead of the models in ``models.grader_python``, for type checkers only."""

from typing import Literal, Required, TypedDict

class GraderPythonDict(TypedDict, total=False):
    type: Required[Literal["python"]]
    """Tells this object from others that can stand in its place: always `python`."""
    name: Required[str]
    """Name of the grader python."""
    source: Required[str]
    """The code, with a function `grade(sample, item)` that gives a number."""
    image_tag: str
    """Version of the environment that the code runs in."""
