from openai import OpenAI

client = OpenAI()
for number in range(5):
    client.files.create(file=(f"{number}.txt", b"x"), purpose="assistants")
page = client.files.list(limit=2, order="asc")
print(len(page.data), page.has_more, page.has_next_page())
print([file.filename for file in page.get_next_page().data])
print([file.filename for file in client.files.list(limit=2, order="asc")])
print(sum(len(found.data) for found in client.files.list(limit=2, order="asc").iter_pages()))
print([model.id for model in client.models.list()][:2])
