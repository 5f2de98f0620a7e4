use phone_draw::{Html, html};

fn main() {
    let _: Html = html! { <section part="map"/> };
}
