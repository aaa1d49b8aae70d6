"""A tag that may be null contradicts no class whose tag it is."""

from __future__ import annotations

from typing import Any

import pytest

from openai_raw.types import decoder
from overlay.types import EasyInputMessage, ItemReferenceParam


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"id": "msg_1"}, "ItemReferenceParam"),
        ({"type": None, "id": "msg_1"}, "ItemReferenceParam"),
        ({"type": "item_reference", "id": "msg_1"}, "ItemReferenceParam"),
        ({"role": "user", "content": "Hello"}, "EasyInputMessage"),
    ],
    ids=str,
)
@pytest.mark.parametrize("beta", ["", "Beta"])
def test_a_null_tag_leaves_the_choice_to_the_fields(value: dict[str, Any], kind: str, beta: str) -> None:
    found = decoder(f"{beta}InputItem")(dict(value))
    assert type(found).__name__ == beta + kind
    assert found.to_dict() == value


def test_validation_takes_null_where_the_document_does() -> None:
    assert ItemReferenceParam.model_validate({"type": None, "id": "msg_1"}).id == "msg_1"
    with pytest.raises(ValueError, match="has type"):
        EasyInputMessage.model_validate({"type": None, "role": "user", "content": "Hello"})
