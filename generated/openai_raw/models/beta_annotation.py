"""What only `BetaAnnotation` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaFilePath(Base):
    """Reference to a generated file."""

    type: Literal["file_path"]
    """Discriminator: always `file_path`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Position in the list, starting at 0."""

    _tags = {"type": "file_path"}


@model
class BetaContainerFileCitationBody(Base):
    """A citation of a file generated in a container."""

    type: Literal["container_file_citation"]
    """Discriminator: always `container_file_citation`. Default: `container_file_citation`."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""
    filename: str
    """Name of the file."""

    _tags = {"type": "container_file_citation"}


@model
class BetaUrlCitationBody(Base):
    """A citation of a web page."""

    type: Literal["url_citation"]
    """Discriminator: always `url_citation`. Default: `url_citation`."""
    url: str
    """URL of the URL citation."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""
    title: str
    """Title of the URL citation."""

    _tags = {"type": "url_citation"}


@model
class BetaFileCitationBody(Base):
    """A citation of a file found by file search."""

    type: Literal["file_citation"]
    """Discriminator: always `file_citation`. Default: `file_citation`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Position in the list, starting at 0."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file_citation"}
