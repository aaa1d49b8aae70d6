"""Walk through a list: item by item over all pages, page by page, or one page at a time."""

from __future__ import annotations

import time

from _setup import connect

from overlay import OpenAI


def store(client: OpenAI, number: int) -> str:
    completion = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": f"Say the number {number}."}],
        metadata={"example": "pagination", "number": str(number)},
        store=True,
        max_tokens=30,
    )
    return completion.id


def tour(client: OpenAI) -> None:
    made = {store(client, number) for number in range(5)}
    wanted = {"example": "pagination"}
    while made - {kept.id for kept in client.chat.completions.list(metadata=wanted)}:
        time.sleep(1)  # stored objects appear in the list with a short delay

    print("Item by item; the next page is fetched when it is needed:")
    for kept in client.chat.completions.list(metadata=wanted, limit=2):
        print(f"  {kept.metadata}")

    print("Page by page:")
    for page in client.chat.completions.list(metadata=wanted, limit=2).iter_pages():
        print(f"  {len(page.data)} items")

    print("One page at a time:")
    page = client.chat.completions.list(metadata=wanted, limit=3)
    print(f"  {len(page.data)} items, more: {page.has_next_page()}")
    if page.has_next_page():
        page = page.get_next_page()
        print(f"  {len(page.data)} items, more: {page.has_next_page()}")

    for completion_id in made:
        client.chat.completions.delete(completion_id)


if __name__ == "__main__":
    with connect() as client:
        tour(client)
