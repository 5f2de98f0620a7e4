use phone_draw::{Html, html};

fn main() {
    let _: Html = html! { <buton type="button">"Press"</buton> };
}
