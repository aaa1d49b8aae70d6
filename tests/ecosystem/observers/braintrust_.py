"""Braintrust's wrapper."""

from __future__ import annotations

from typing import Any

import braintrust
from braintrust import logger
from braintrust.logger import ObjectMetadata, OrgProjectMetadata
from braintrust.oai import wrap_openai
from braintrust.util import LazyValue
from watching import Observer, plain

HOW = "client = wrap_openai(client)"


def start(given: Any) -> Observer:
    found: list[Any] = []
    context = logger._internal_with_memory_background_logger()
    kept = context.__enter__()
    project = ObjectMetadata(id="checks", name="checks", full_info={})
    metadata = OrgProjectMetadata(org_id="org", project=project)
    current = braintrust.init_logger(project="checks")
    current._lazy_metadata = LazyValue(lambda: metadata, use_mutex=False)

    def seen() -> int:
        assert context, "what it keeps goes away with it"
        found.extend(kept.pop() if current else ())
        return len(found)

    return Observer(
        seen,
        lambda is_async: wrap_openai(plain(given)(is_async)),
        inner=lambda client: getattr(client, "_NamedWrapper__wrapped", client),
    )
