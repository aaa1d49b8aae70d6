"""`ProvenanceResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ProvenanceCheckObject


@model
class ProvenanceResource(Base):
    """The outcome of a check of a file."""

    object: ProvenanceCheckObject
    """Object type: always `content_provenance_check`."""
    created_at: int
    """When the provenance was created, in Unix seconds."""
    results: list[C2PAProvenanceResult | SynthIDProvenanceResult]
    """One result per method."""

    _nested = {"results": [("type", {"c2pa": "C2PAProvenanceResult", "synthid": "SynthIDProvenanceResult"})]}
    _tags = {"object": "content_provenance_check"}


ProvenanceDetectionResultApiInput: TypeAlias = Literal["detected", "not_detected"]
ProvenanceDetectionResultApi: TypeAlias = ProvenanceDetectionResultApiInput | str
"""What was found."""

C2PAValidationStateApiInput: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"]
C2PAValidationStateApi: TypeAlias = C2PAValidationStateApiInput | str
"""Whether the signature of the metadata is valid."""


@model
class C2PAProvenanceResult(Base):
    """What C2PA metadata says of a file."""

    type: Literal["c2pa"]
    """Discriminator: always `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    """What was found. Values: `detected`, `not_detected`."""
    validation_state: C2PAValidationStateApi
    """Whether the signature of the metadata is valid. Values: `trusted`, `valid`, `invalid`, `not_present`."""
    issuer: str | None
    """Who signed the metadata. None if nobody did."""
    model: str | None
    """Name of the model that was used."""
    generated_at: str | None
    """When the file was created, as ISO 8601 text. None if unknown."""

    _tags = {"type": "c2pa"}


@model
class SynthIDProvenanceResult(Base):
    """Whether a file has a SynthID watermark."""

    type: Literal["synthid"]
    """Discriminator: always `synthid`."""
    outcome: ProvenanceDetectionResultApi
    """What was found. Values: `detected`, `not_detected`."""
    model: str | None
    """Name of the model that was used."""
    generated_at: str | None
    """When the file was created, as ISO 8601 text. None if unknown."""

    _tags = {"type": "synthid"}
